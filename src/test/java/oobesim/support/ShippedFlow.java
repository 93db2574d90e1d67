// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import oobesim.flow.CatalogueReader;
import oobesim.flow.CatalogueReading;
import oobesim.flow.DurationCatalog;
import oobesim.flow.FailureCatalog;
import oobesim.flow.Flow;
import oobesim.flow.FlowCompiler;
import oobesim.flow.FlowReading;
import oobesim.flow.ShippedFailures;
import oobesim.profile.Shelves;
import oobesim.session.FlowFinder;
import oobesim.session.FlowSource;

/** The shipped flow and catalogue, read once for all tests. */
public final class ShippedFlow {
  public static final CatalogueReading CATALOGUE =
      new CatalogueReading(
          ShippedFailures.catalogue(),
          ShippedFailures.FAMILIES.stream()
              .map(family -> CatalogueReader.read(ShippedFailures.text(family)))
              .flatMap(reading -> reading.findings().stream())
              .toList());
  public static final DurationCatalog DURATIONS = new DurationCatalog(CATALOGUE.catalogue());
  public static final FlowReading READING =
      new FlowCompiler(CATALOGUE.catalogue())
          .compile(text(Path.of("profiles/flows/windows-oobe.json")));

  private static final ScopedValue<Flow> OTHER = ScopedValue.newInstance();

  private ShippedFlow() {}

  /** Whatever is rehearsed within it meets another flow. */
  public static void exchanged(Flow other, Runnable rehearsals) {
    ScopedValue.where(OTHER, other).run(rehearsals);
  }

  public static Flow flow() {
    return OTHER.isBound() ? OTHER.get() : shipped();
  }

  /** The catalogue of the flow that rehearsals meet. */
  public static FailureCatalog catalogue() {
    return flow().failures();
  }

  private static Flow shipped() {
    return READING
        .flow()
        .orElseThrow(() -> new AssertionError("the flow has faults: " + READING.findings()));
  }

  /** Finds the shipped flow, and others beside profiles. */
  public static FlowFinder finder() {
    return new FlowFinder(Shelves.INSIDE_ALONE, source());
  }

  /** Gives the shipped flow under its id, and compiles texts out of journals. */
  public static FlowSource source() {
    return new FlowSource() {
      @Override
      public Optional<FlowReading> read(String id) {
        return id.equals("windows-oobe") ? Optional.of(READING) : Optional.empty();
      }

      @Override
      public boolean is(String id, String chart) {
        return id.equals("windows-oobe")
            && chart.equals(text(Path.of("profiles/flows/windows-oobe.json")));
      }

      @Override
      public Optional<String> edition(String id) {
        return Optional.empty();
      }

      @Override
      public FlowReading compile(String chart) {
        return new FlowCompiler(CATALOGUE.catalogue()).compile(chart);
      }
    };
  }

  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
