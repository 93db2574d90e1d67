// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import oobesim.support.Draws;
import oobesim.support.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Free words name an answer, or rule it out. */
class FreeWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "network                  | the network",
        "network                  | Network.",
        "network                  | It is not the TPM, it is the network",
        "network                  | not the TPM but the network",
        "network                  | the network, not the TPM",
        "network                  | no TPM fault: network",
        "network                  | not only the network",
        "network                  | no doubt the network",
        "network                  | the network is not reached by anybody here",
        "TPM                      | the TPM does not attest",
        "TPM                      | The TPM has no certificate",
        "TPM                      | not the network because the TPM failed",
        "0x81039001               | code 0x81039001, no other one",
        "0x81039001               | No idea. Perhaps 0x81039001?",
        "no error                 | the log says no error",
        "no request               | there is no request from it",
        "none                     | none",
        "6.2504.2001.8            | version 6.2504.2001.8 (not the newest)",
        "5CG3301AAA               | 5cg3301aaa",
        "network                  | nicht der TPM, sondern network",
      })
  void itIsNamed(String answer, String text) {
    assertThat(new FreeWords(text).name(answer)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "network                  | not the network",
        "network                  | Not the network!",
        "network                  | it isn't the network",
        "network                  | it isn\u2019t the network",
        "network                  | TPM, not the network",
        "network                  | neither the TPM nor the network",
        "network                  | no TPM fault and no network fault",
        "network                  | the TPM instead of the network",
        "network                  | the TPM rather than the network",
        "network                  | the network is not the cause",
        "network                  | the network isn't it",
        "network                  | network ruled out",
        "network                  | the network has nothing to do with it",
        "network                  | everything except the network",
        "TPM                      | no TPM fault",
        "TPM                      | without any TPM trouble",
        "TPM                      | kein TPM-Fehler und auch nicht TPM",
        "TPM                      | ce n'est pas TPM",
        "0x81039001               | 0x810390011",
        "0x81039001               | not 0x81039001",
        "no error                 | an error",
        "6.2504.2001.8            | 6.2504.2001",
        "network                  | ''",
        "network                  | ...",
      })
  void itIsNot(String answer, String text) {
    assertThat(new FreeWords(text).name(answer)).isFalse();
  }

  @Property
  void whatStandsAloneIsNamedAndDeniedItIsNot(Draws any) {
    String word = "w" + any.integer(0, 99_999);
    String before = any.of(java.util.List.of("", "Well, ", "It is ", "I think: ", "Not x, but "));
    String behind = any.of(java.util.List.of("", ".", ", not y", " and more", "; no z"));
    assertThat(new FreeWords(before + word + behind).name(word)).isTrue();
    assertThat(new FreeWords(before + "not " + word + behind).name(word)).isFalse();
  }
}
