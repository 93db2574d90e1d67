// SPDX-License-Identifier: Apache-2.0
package oobesim.coach;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * The drills of a program.
 *
 * @param folders the folders with drills that are offered
 * @param opener begins drills
 */
public record Drills(Supplier<List<Path>> folders, DrillOpener opener) {
  /** All that are offered, those with faults among them. */
  public List<DrillShelf.Entry> offered() {
    return DrillShelf.in(folders.get(), opener.words());
  }
}
