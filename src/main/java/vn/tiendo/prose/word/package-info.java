/**
 * Reads articles that were written in Word. A file is unpacked once and counted before anything is made of it, and nothing
 * that it names is fetched (QUALITY S2 to S4).
 */
@NullMarked
@NamedInterface("word")
package vn.tiendo.prose.word;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
