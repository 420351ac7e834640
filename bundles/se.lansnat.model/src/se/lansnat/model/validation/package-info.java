/**
 * Checks whole folders. Rules come with this bundle and, where there is an extension registry, from others by the extension point
 * {@code se.lansnat.model.validationRules}.
 */
package se.lansnat.model.validation;
