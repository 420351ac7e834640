/** Municipal and regional programmes as documents (SOU 2000:111, 2.3.8). */
package se.lansnat.report.programme;
