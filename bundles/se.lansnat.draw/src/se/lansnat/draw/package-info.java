/** Charts as a scene of shapes, without any drawing surface: painted to SVG here and to the screen by the user interface. */
package se.lansnat.draw;
