/** All that is known of the selected object. */
package se.lansnat.ui.properties;
