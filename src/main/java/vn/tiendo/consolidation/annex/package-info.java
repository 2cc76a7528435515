/** What stood with each unit when the figures were fixed, obligation by obligation: the tables behind the report's figures. */
@NullMarked
package vn.tiendo.consolidation.annex;

import org.jspecify.annotations.NullMarked;
