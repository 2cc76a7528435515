/** Whose turn it is with an article, by the board that is in force on the day. */
@NullMarked
package vn.tiendo.article.desk;

import org.jspecify.annotations.NullMarked;
