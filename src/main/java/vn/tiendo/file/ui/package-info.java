/** Uploading and downloading, for the pages of other rooms. */
@NullMarked
@NamedInterface("ui")
package vn.tiendo.file.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
