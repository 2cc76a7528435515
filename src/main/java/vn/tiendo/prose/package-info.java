/**
 * Running text: Markdown as it is written and as it is safely shown, read from Word files and from what is pasted, compared
 * word by word, and pictures made clean. It knows nothing of articles, stores nothing and asks nobody.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package vn.tiendo.prose;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
