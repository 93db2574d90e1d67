// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import oobesim.flow.FailureCatalog;
import oobesim.flow.FlowCompiler;
import oobesim.flow.FlowReading;

/**
 * The flows inside the program.
 *
 * <p>They are read from the program itself, not from the folder beside it: a journal names a
 * shipped flow by its id alone, so nobody may change what that id means.
 */
public final class ShippedFlows implements FlowSource {
  private final String version;
  private final Supplier<FailureCatalog> failures;

  /** The texts themselves, of which a find asks several times. */
  private final Map<String, String> texts = new ConcurrentHashMap<>();

  /** What was read already: many files name the same flow, and what stands inside is always so. */
  private final Map<String, FlowReading> read = new ConcurrentHashMap<>();

  /**
   * The shipped flows, with what can fail in them, asked for when a flow is read.
   *
   * @param version the program's version, which journals of them name; empty for journals without
   */
  public ShippedFlows(String version, Supplier<FailureCatalog> failures) {
    this.version = version;
    this.failures = failures;
  }

  @Override
  public Optional<FlowReading> read(String id) {
    return text(id).map(text -> read.computeIfAbsent(id, _ -> compile(text)));
  }

  @Override
  public boolean is(String id, String chart) {
    return text(id).filter(chart::equals).isPresent();
  }

  @Override
  public Optional<String> edition(String id) {
    return text(id).filter(_ -> !version.isEmpty()).map(text -> FlowEdition.of(version, text));
  }

  @Override
  public FlowReading compile(String chart) {
    return new FlowCompiler(failures.get()).compile(chart);
  }

  private Optional<String> text(String id) {
    return Optional.ofNullable(texts.computeIfAbsent(id, it -> resource(it).orElse(null)));
  }

  private static Optional<String> resource(String id) {
    if (!id.matches("[a-z0-9-]+")) {
      return Optional.empty();
    }
    String resource = "/oobesim/profiles/flows/" + id + ".json";
    try (InputStream in = ShippedFlows.class.getResourceAsStream(resource)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot read " + resource, fault);
    }
  }
}
