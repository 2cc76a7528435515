/**
 * Lists that people keep in .xlsx and .csv, as rows of text and back; knows nothing of the office.
 *
 * <p>No formula is evaluated and no file is trusted: sizes are counted while unpacking, XML with declarations of its own
 * is refused, and what goes out can not start a formula (QUALITY S2, S3, S11).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "document"})
package vn.tiendo.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
