/** What an article must have before it is sent, and what its editor should look at. */
@NullMarked
@NamedInterface("rule")
package vn.tiendo.article.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
