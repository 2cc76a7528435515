/** Corrections and removals of articles that are out, as they are kept. */
@NullMarked
package vn.tiendo.article.correction;

import org.jspecify.annotations.NullMarked;
