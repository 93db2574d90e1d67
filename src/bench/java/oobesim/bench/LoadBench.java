// SPDX-License-Identifier: Apache-2.0
package oobesim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import oobesim.check.FaultIdRule;
import oobesim.check.FaultPlaceRule;
import oobesim.document.Finding;
import oobesim.flow.FailureCatalog;
import oobesim.flow.FailurePlaces;
import oobesim.flow.FlowCompiler;
import oobesim.flow.FlowReading;
import oobesim.flow.ShippedFailures;
import oobesim.profile.ProfileReader;
import oobesim.profile.Reading;
import oobesim.profile.Shelves;
import oobesim.statechart.file.ChartReading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long files take from bytes to something that can be run, every fault of them found: the
 * longest shipped profile with the administrator's files that it names, and the shipped flow.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class LoadBench {
  private static final Path PROFILE = Path.of("profiles/preprovisioning-entra.json");
  private static final Path FLOW = Path.of("profiles/flows/windows-oobe.json");

  private FailureCatalog failures;
  private ChartReading chart;

  /** Reads what the rules ask. */
  @Setup
  public void read() throws IOException {
    failures = ShippedFailures.catalogue();
    chart = flow().chart().orElseThrow();
  }

  /** A profile with the files that it names, judged by the same rules as in {@code check}. */
  @Benchmark
  public List<Finding> profileLoad() {
    Reading reading = ProfileReader.read(PROFILE, Shelves.INSIDE_ALONE);
    var profile = reading.first().orElseThrow();
    return List.of(
            reading.findings(),
            FaultIdRule.check(profile, failures),
            FaultPlaceRule.check(profile, FailurePlaces.of(chart.chart().orElseThrow())))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  /** A flow's file, its names bound and its chart prepared for runs. */
  @Benchmark
  public FlowReading flowLoad() throws IOException {
    return flow();
  }

  private FlowReading flow() throws IOException {
    return new FlowCompiler(failures).compile(Files.readString(FLOW));
  }
}
