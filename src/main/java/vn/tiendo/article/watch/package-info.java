/** What the application looks at by itself: whether whoever has an article's step may still do it. */
@NullMarked
@NamedInterface("watch")
package vn.tiendo.article.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
