/**
 * Lists that are taken along as workbooks: read page by page in the name of whoever asked, written as they are read, counted
 * while that goes on, kept for one download.
 *
 * @see <a href="file:../../../../../docs/decisions/0033-exports.md">decision 0033</a>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "longrun", "document"})
package vn.tiendo.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
