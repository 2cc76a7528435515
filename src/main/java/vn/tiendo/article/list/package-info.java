/** Lists of articles: what waits for whom, whose they are, where they stand, and how all portals stand side by side. */
@NamedInterface("list")
@NullMarked
package vn.tiendo.article.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
