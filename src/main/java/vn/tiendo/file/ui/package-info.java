/** The field in which files are uploaded and listed, and the address where they are downloaded. */
@NullMarked
@NamedInterface("ui")
package vn.tiendo.file.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
