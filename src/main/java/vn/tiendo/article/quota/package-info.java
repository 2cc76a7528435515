/** How many articles a directive asks of a unit, and how many there are. */
@NullMarked
package vn.tiendo.article.quota;

import org.jspecify.annotations.NullMarked;
