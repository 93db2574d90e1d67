// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import oobesim.support.Draws;
import oobesim.support.Property;
import org.junit.jupiter.api.Test;

/** Names that templates make: the documentation's rules and templates of real profiles. */
class ComputerNameTest {
  private static final List<String> PARTS =
      List.of("%SERIAL%", "%RAND:3%", "%RAND: 12%", "%RAND:x%", "PC-", "%", "$1\\", "é");

  private static final String[][] FIXED = {
    {"CTO-%SERIAL%", "5CG1234XYZ", "CTO-5CG1234XYZ"},
    {"%SERIAL%", "5CG1234XYZ", "5CG1234XYZ"},
    {"T-%SERIAL%", "ABCDEFGHIJKLMNOP", "T-DEFGHIJKLMNOP"},
    {"%SERIAL%", "0000-1111-2222-3333-44", "11-2222-3333-44"},
    {"%SERIAL%-PC", "1234567890ABCDEF", "567890ABCDEF-PC"},
    {"T-%SERIAL%", "VMware-56 4d 1a/9f", "T-WARE-564D1A9F"},
    {"FIXED-NAME", "5CG1234XYZ", "FIXED-NAME"},
    {"thing-a", "5CG1234XYZ", "THING-A"},
    {"FIFTEEN-LETTERS%SERIAL%", "5CG", "FIFTEEN-LETTERS"},
    {"MORE-THAN-FIFTEEN-LETTERS", "5CG", "MORE-THAN-FIFTE"},
    {"LAB-%RAND:0%X", "5CG", "LAB-X"},
  };

  private static final String[][] RANDOM = {
    {"OSD-%RAND:5%", "OSD-\\d{5}"},
    {"CTO-KIOSK-%RAND:4%", "CTO-KIOSK-\\d{4}"},
    {"CTS-SF%RAND:2%", "CTS-SF\\d{2}"},
    {"thing-%RAND:2%", "THING-\\d{2}"},
    {"A%RAND: 2%", "A\\d{2}"},
    {"A%RAND:02%B%RAND:1%", "A\\d{2}B\\d"},
    {"A%RAND:99%", "A\\d{14}"},
    {"A%RAND:99999999999999%", "A\\d{14}"},
    {"%RAND:4%-%SERIAL%", "\\d{4}-[0-9A-Z]{10}"},
  };

  @Test
  void templatesWithoutChanceGiveOneName() {
    for (String[] row : FIXED) {
      assertThat(ComputerName.of(row[0], row[1], 1)).as(row[0] + ", " + row[1]).isEqualTo(row[2]);
    }
  }

  @Test
  void templatesWithDigitsGiveSoManyDigits() {
    for (String[] row : RANDOM) {
      assertThat(ComputerName.of(row[0], "5CG1234XYZ", 7)).as(row[0]).matches(row[1]);
    }
  }

  @Property
  void theSameSeedGivesTheSameName(Draws any) {
    long seed = any.number();
    assertThat(ComputerName.of("A%RAND:9%", "S", seed))
        .isEqualTo(ComputerName.of("A%RAND:9%", "S", seed));
  }

  @Test
  void otherSeedsGiveOtherDigits() {
    assertThat(
            LongStream.range(0, 50)
                .mapToObj(seed -> ComputerName.of("A%RAND:9%", "S", seed))
                .distinct())
        .hasSize(50);
  }

  @Property
  void aNameIsNeverLongerThanFifteenCharacters(Draws any) {
    String template = String.join("", any.list(0, 6, () -> any.of(PARTS)));
    assertThat(ComputerName.of(template, any.text(), any.number())).hasSizeLessThanOrEqualTo(15);
  }

  @Property
  void aLongSerialNumberLosesItsBeginning(Draws any) {
    String serial = any.text(0, 40, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    String name = ComputerName.of("LAB-%SERIAL%", serial, 1);
    assertThat(name).startsWith("LAB-");
    assertThat(serial).endsWith(name.substring(4));
    assertThat(name.length()).isEqualTo(Math.min(15, 4 + serial.length()));
  }
}
