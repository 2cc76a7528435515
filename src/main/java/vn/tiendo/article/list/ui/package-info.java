/** Pages of lists of articles. */
@NullMarked
package vn.tiendo.article.list.ui;

import org.jspecify.annotations.NullMarked;
