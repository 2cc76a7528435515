/** What an article must have before it is sent, and what its editor should look at. */
@NullMarked
package vn.tiendo.article.rule;

import org.jspecify.annotations.NullMarked;
