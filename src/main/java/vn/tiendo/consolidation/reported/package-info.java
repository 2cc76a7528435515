/** What the units told in figures when these were fixed: kept line by line, summed up the tree of units, each sum with its lines. */
@NullMarked
package vn.tiendo.consolidation.reported;

import org.jspecify.annotations.NullMarked;
