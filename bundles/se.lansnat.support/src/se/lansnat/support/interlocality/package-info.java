/** The model of SOU 2000:111: a frame shared out by the cost of a fictive network joining the localities (sections 3.4 and 3.8). */
package se.lansnat.support.interlocality;
