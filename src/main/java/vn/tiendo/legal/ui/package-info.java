/** The administrator's pages of legal bases, and what a page that shows cited bases tells beside them. */
@NullMarked
@NamedInterface("ui")
package vn.tiendo.legal.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
