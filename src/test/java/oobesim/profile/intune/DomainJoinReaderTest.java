// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.provisioning.around.DomainJoinProfile;
import oobesim.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainJoinReaderTest {
  private static final String NAMED = "'activeDirectoryDomainName':'corp.example'";

  private final Findings findings = new Findings();

  @Test
  void aCompleteProfileIsReadWithoutARemark() {
    DomainJoinProfile profile =
        read(
            "'computerNameStaticPrefix':'FAB-','computerNameSuffixRandomCharCount':8,"
                + "'activeDirectoryDomainName':'corp.example','organizationalUnit':'OU=A,DC=b'");

    assertThat(profile).isEqualTo(new DomainJoinProfile("FAB-", 8, "corp.example", "OU=A,DC=b"));
    assertThat(codes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"FAB-, 11", "A, 14", "'', 15", "ABCDEFGHIJKLMNOP, 0"})
  void randomCharactersFillTheNameUpTo15(String prefix, int expected) {
    assertThat(read("'computerNameStaticPrefix':'" + prefix + "'").randomCharacters())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "computerNameStaticPrefix, PC%SERIAL%, prefix-malformed",
    "computerNameStaticPrefix, PC_, prefix-malformed",
    "computerNameStaticPrefix, ABCDEFGHIJKLMNO, prefix-malformed",
    "activeDirectoryDomainName, '', domain-missing",
    "activeDirectoryDomainName, CORP, domain-not-full",
    "'organizationalUnit', 'CN=Computers,DC=corp', unit-malformed",
    "'organizationalUnit', '\\\"OU=A\\\"', unit-malformed"
  })
  void theClassicMistakesAreNamed(String key, String value, String code) {
    DomainJoinProfile profile = read(NAMED + ",'" + key + "':'" + value + "'");

    assertThat(codes()).containsExactly(code);
    assertThat(profile.faults().isEmpty())
        .isEqualTo(key.contains("Prefix") && !value.contains("%"));
  }

  @Test
  void aDomainThatIsNotNamedIsAFaultAtTheProfile() {
    DomainJoinProfile profile = read("'computerNameStaticPrefix':'FAB-'");

    assertThat(findings.list())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("domain-missing");
              assertThat(finding.position().line()).isEqualTo(1);
              assertThat(English.hint(finding)).contains("contoso.com");
            });
    assertThat(profile.faults()).containsExactly(DomainJoinProfile.Fault.NO_DOMAIN);
  }

  @Test
  void aNameWithoutUnitGoesToTheDefaultContainer() {
    assertThat(read(NAMED + ",'organizationalUnit':null").organizationalUnit()).isEmpty();
    assertThat(codes()).isEmpty();
  }

  @Test
  void tooManyRandomCharactersAreAnError() {
    assertThat(
            read(NAMED
                    + ",'computerNameStaticPrefix':'FAB-',"
                    + "'computerNameSuffixRandomCharCount':99")
                .randomCharacters())
        .isEqualTo(11);
    assertThat(codes()).containsExactly("number-out-of-range");
  }

  private DomainJoinProfile read(String members) {
    String json = "{" + members.replace('\'', '"') + "}";
    return DomainJoinReader.read((Json.Obj) JsonReader.read(json).documents().getFirst(), findings);
  }

  private List<String> codes() {
    return findings.list().stream().map(Finding::code).toList();
  }
}
