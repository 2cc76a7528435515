/**
 * One act on many rows of a list (xử lý nhiều việc cùng lúc): previewed, done row by row in a transaction each, answered for
 * each row, and tried again for those that failed. It knows no row's meaning: a room that has a list says what is done with
 * one of them, by the same service and with the same rights as if it were done alone.
 *
 * @see <a href="file:../../../../../docs/decisions/0019-bulk.md">decision 0019</a>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "document"})
package vn.tiendo.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
