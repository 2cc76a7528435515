/** What stays of an article's way: its versions, whose turn it was for how long, remarks on its paragraphs. */
@NullMarked
package vn.tiendo.article.trail;

import org.jspecify.annotations.NullMarked;
