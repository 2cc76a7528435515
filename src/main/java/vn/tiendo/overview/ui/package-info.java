/** The leader's page and the lists behind its numbers; other rooms' numbers may lead to these lists too. */
@NullMarked
@NamedInterface("ui")
package vn.tiendo.overview.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
