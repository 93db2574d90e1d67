// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.flow.FailureCatalog;
import oobesim.flow.FailureEntry;
import oobesim.flow.Flow;
import oobesim.flow.OtherCatalogue;

/**
 * One change of the catalogue of failures.
 *
 * @param kind what kind of change it is
 * @param words where and what, in one line
 * @param old the entry as it is
 * @param changed the entry afterwards; empty if there is none any more
 */
record CatalogueChange(Kind kind, String words, FailureEntry old, Optional<FailureEntry> changed)
    implements Change {
  @Override
  public String subject() {
    return old.id();
  }

  @Override
  public Flow in(Flow flow) {
    List<FailureEntry> entries =
        flow.failures().all().stream()
            .flatMap(entry -> entry.id().equals(old.id()) ? changed.stream() : Stream.of(entry))
            .toList();
    return OtherCatalogue.in(flow, new FailureCatalog(entries));
  }

  /** What is met by other ways than at a place may show anywhere. */
  @Override
  public boolean showsIn(Trace trace) {
    return old.broughtBy().isPresent()
        || old.refuses().isPresent()
        || changed.filter(entry -> entry.injected() == old.injected()).isEmpty()
        || trace.records(old.id())
        || Stream.concat(Stream.of(old), changed.stream())
            .flatMap(entry -> entry.places().stream())
            .anyMatch(trace::tries);
  }
}
