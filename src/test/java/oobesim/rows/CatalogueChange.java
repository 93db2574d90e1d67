// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.flow.FailureCatalog;
import oobesim.flow.FailureEntry;
import oobesim.flow.Flow;
import oobesim.flow.OtherCatalogue;
import oobesim.support.ShippedFlow;

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

  /** A chart that names a failure needs its entry. */
  @Override
  public boolean readable() {
    return changed.isPresent()
        || OtherCatalogue.reads(
            in(ShippedFlow.catalogue()),
            ShippedFlow.text(Path.of("profiles/flows/windows-oobe.json")));
  }

  @Override
  public Flow in(Flow flow) {
    return OtherCatalogue.in(flow, in(flow.failures()));
  }

  private FailureCatalog in(FailureCatalog failures) {
    return new FailureCatalog(
        failures.all().stream()
            .flatMap(entry -> entry.id().equals(old.id()) ? changed.stream() : Stream.of(entry))
            .toList());
  }

  /** What is said to help changes no run. */
  @Override
  public boolean showsToAnybody() {
    return kind != Kind.HELP_EXCHANGED;
  }

  /** What is met by other ways than at a place may show anywhere. */
  @Override
  public boolean showsIn(Trace trace) {
    return !showsToAnybody()
        || old.broughtBy().isPresent()
        || old.refuses().isPresent()
        || changed.filter(entry -> entry.injected() == old.injected()).isEmpty()
        || trace.records(old.id())
        || Stream.concat(Stream.of(old), changed.stream())
            .flatMap(entry -> entry.places().stream())
            .anyMatch(trace::tries);
  }
}
