/** That nothing is lost: unsaved work after a crash, and files that others change while they are open here. */
package se.lansnat.ui.safety;
