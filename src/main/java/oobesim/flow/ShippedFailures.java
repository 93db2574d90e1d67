// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The failure catalogue inside the program, one file for each family of failures. */
public final class ShippedFailures {
  /** The files; of two failures at one place the first one strikes. */
  public static final List<String> FAMILIES =
      List.of(
          "import",
          "network",
          "profile",
          "sign-in",
          "enrolment",
          "tpm",
          "join",
          "domain-join",
          "apps",
          "policies",
          "course",
          "reset");

  private ShippedFailures() {}

  /** Reads the files when somebody asks for them first. */
  private static final class Files {
    static final FailureCatalog ALL =
        FailureCatalog.of(
            FAMILIES.stream()
                .map(family -> CatalogueReader.read(text(family)).catalogue())
                .toList());

    private Files() {}
  }

  /** All entries; they are read once, when they are asked for first. */
  public static FailureCatalog catalogue() {
    return Files.ALL;
  }

  /** The text of one family's file. */
  public static String text(String family) {
    String resource = "/oobesim/failures/" + family + ".json";
    try (InputStream in = ShippedFailures.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot read " + resource, fault);
    }
  }
}
