// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static oobesim.cli.CommandResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A flow that never rests holds nobody, and whoever plays it is told. */
class RestlessFlowTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'entry':[{'type':'raise','params':{'event':'e'}}],'on':{'e':{'target':'a','reenter':true}};an"
            + " event set off 1000 moves;limit-run-step",
        "'after':{'PT0.001S':{'target':'a','reenter':true}};the run had its 20000 events;''",
        "'after':{'PT1S':'off'};'';''"
      },
      quoteCharacter = '`')
  void theRunEndsAndSaysWhy(String state, String said, String code) throws IOException {
    String told = said.equals("''") ? "" : said;
    String meta = "'meta':{'screen':'boot','source':'own','confidence':'inferred'}";
    String flow =
        "{'id':'x','initial':'off','states':{'off':{"
            + meta.replace("boot", "off")
            + ",'on':{'power-on':'a'}},'a':{"
            + meta
            + ","
            + state
            + "}}}";
    Files.writeString(folder.resolve("flow.json"), flow.replace('\'', '"'));
    Path profile = Files.writeString(folder.resolve("p.json"), "{\"flow\": \"flow.json\"}");
    Path script = Files.writeString(folder.resolve("run.script"), "power on\nwait 10m\n");

    CommandResult result = oobesim("play", profile, "--script", script);

    assertThat(result).exitedWith(told.isEmpty() ? 0 : 1);
    Assertions.assertThat(result.err()).contains(told);
    CommandResult checked = oobesim("check", profile);
    Assertions.assertThat(checked.out().lines().filter(line -> line.contains("limit-run")).toList())
        .hasSize(code.equals("''") ? 0 : 1)
        .allMatch(line -> line.contains("flow.json:1:1: " + code + ": "));
  }
}
