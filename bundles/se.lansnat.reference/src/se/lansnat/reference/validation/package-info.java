/** Validation rules that need reference data, contributed to {@code se.lansnat.model.validationRules}. */
package se.lansnat.reference.validation;
