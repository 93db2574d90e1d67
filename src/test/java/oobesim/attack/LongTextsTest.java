// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import oobesim.cli.Call;
import oobesim.cli.CommandResult;
import oobesim.cli.ExitCode;
import oobesim.document.Limit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that would become words on a page, in a report or on a terminal is not endless. */
class LongTextsTest {
  private static final int MOST = Limit.TEXT_LENGTH.most();

  /** Much more than what is told of anything. */
  private static final int MANY = 3_000_000;

  @TempDir private Path folder;

  /** Each with the line in which the text stands. */
  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of("profile.json", "{\n'name': '%s'}", 2),
        Arguments.of("user.json", "{'users': [{'upn':\n\n'%s'}]}", 3),
        Arguments.of("firmware.json", "{'device':{'firmware':{'Vendor':'%s'}}}", 1),
        Arguments.of("tag.json", "{'registration':{'group':'%s'}}", 1),
        Arguments.of("part.json", "{'deploymentProfile':{" + type("Deployment") + "%s'}}", 1),
        Arguments.of("admin.json", "{" + type("Deployment") + "%s'}", 1),
        Arguments.of("status.json", "{" + status() + "%s'}", 1),
        Arguments.of("flow.json", "{'id':'f','description':'%s','states':{}}", 1),
        Arguments.of(
            "page.json", "{'id':'f','states':{},'pages':{'p':{'texts':{'en':{'title':'%s'}}}}}", 1),
        Arguments.of("drill.json", "{'id':'d','objective':'x','steps':[],\n'title':'%s'}", 2),
        Arguments.of(
            "contracts.json", "{'flow':'windows-oobe','contracts':[{'id':'a','says':'%s'}]}", 1),
        Arguments.of("failures.json", "[{'id':'a','codes':[],'place':'p','symptom':'%s'}]", 1),
        Arguments.of("type.script", "power on\ntype username %s\n", 2),
        Arguments.of("comment.script", "power on\n\n# %s\n", 3));
  }

  private static String type(String kind) {
    return "'@odata.type':'#microsoft.graph.azureADWindowsAutopilot"
        + kind
        + "Profile','displayName':'";
  }

  private static String status() {
    return "'@odata.type':'#microsoft.graph.windows10EnrollmentCompletionPageConfiguration',"
        + "'customErrorMessage':'";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void isToldWithItsPlaceAndNotRepeated(String name, String form, int line) throws IOException {
    CommandResult result = Call.oobesim("check", write(name, form, "x".repeat(MANY)));

    assertThat(result.exit()).as(name).isNotIn(ExitCode.DONE, ExitCode.FAULT);
    assertThat(result.out().length() + result.err().length()).as(name).isLessThan(10_000);
    assertThat(result.out() + result.err())
        .contains(name + ":" + line + ":")
        .contains("limit-text-length: a text has more than 20000 characters (write a shorter one)");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void theLongestThatMayBeIsNot(String name, String form, int line) throws IOException {
    String most = "x".repeat(name.endsWith(".script") ? MOST - "type username ".length() : MOST);
    CommandResult result = Call.oobesim("check", write(name, form, most));

    assertThat(result.exit()).as(result.err()).isNotEqualTo(ExitCode.FAULT);
    assertThat(result.out() + result.err()).doesNotContain("limit-text-length");
  }

  /** What tools export holds scripts, certificates and pictures, of which nothing is said. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@odata.type':'#microsoft.graph.azureADWindowsAutopilotDeploymentProfile',"
            + "'displayName':'x','largeIcon':{'value':'%s'}}",
        "{'deploymentProfile':{'@odata.type':"
            + "'#microsoft.graph.azureADWindowsAutopilotDeploymentProfile','description':'%s'}}",
        "{'@odata.type':'#microsoft.graph.windows10CustomConfiguration','omaSettings':["
            + "{'omaUri':'./Vendor/MSFT/DMClient/FirstSyncStatus/SkipUserStatusPage','value':true},"
            + "{'omaUri':'./Vendor/MSFT/RootCATrustedCertificates','value':'%s'}]}",
        "{'registration':{'importFile':['Device Serial Number,Hardware Hash','1,%s']}}"
      })
  void whatBecomesNoWordsMayBeOfAnyLength(String form) throws IOException {
    CommandResult result = Call.oobesim("check", write("x.json", form, "QUJD".repeat(100_000)));

    assertThat(result.exit()).as(result.err()).isNotEqualTo(ExitCode.FAULT);
    assertThat(result.out() + result.err()).doesNotContain("limit-text-length");
  }

  private Path write(String name, String form, String text) throws IOException {
    return Files.writeString(folder.resolve(name), form.replace('\'', '"').replace("%s", text));
  }
}
