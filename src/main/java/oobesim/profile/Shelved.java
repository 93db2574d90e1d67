// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.nio.file.Path;

/**
 * A file that was found.
 *
 * @param file where it is, of whichever file system
 * @param shelf on which of the shelves that is
 */
public record Shelved(Path file, Shelf shelf) {}
