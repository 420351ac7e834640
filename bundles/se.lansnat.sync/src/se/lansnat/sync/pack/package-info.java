/** Field packs: some municipal programmes of a county in one file, to be worked on elsewhere and brought home. */
package se.lansnat.sync.pack;
