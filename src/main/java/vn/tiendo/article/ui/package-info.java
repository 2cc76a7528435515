/** Pages and forms of articles. */
@NullMarked
package vn.tiendo.article.ui;

import org.jspecify.annotations.NullMarked;
