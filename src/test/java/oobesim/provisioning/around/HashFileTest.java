// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import oobesim.provisioning.around.HashFile.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HashFileTest {
  private static final String MINE = "5CG1234XYZ";
  private static final String HASH = "T0EgbWFkZSB1cA==";
  private static final String ROW = MINE + ",," + HASH;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Device Serial Number,Windows Product ID,Hardware Hash",
        "Device Serial Number,Windows Product ID,Hardware Hash,Group Tag",
        "Device Serial Number,Windows Product ID,Hardware Hash,Group Tag,Assigned User"
      })
  void thePortalTakesThreeHeaders(String header) {
    String more = ",".repeat(header.split(",").length - 3);
    assertThat(file(header, ROW + more).flaws()).isEmpty();
    assertThat(file(header, ROW + more).registers(MINE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "device serial number,windows product id,hardware hash",
        "Device Serial Number;Windows Product ID;Hardware Hash",
        "Device Serial Number,Hardware Hash,Windows Product ID",
        "Device Serial Number,Windows Product ID,Hardware Hash,Owner",
        " Device Serial Number,Windows Product ID,Hardware Hash",
        "5CG1234XYZ,,T0EgbWFkZSB1cA=="
      })
  void anyOtherFirstLineIsRefused(String header) {
    assertThat(file(header).flaws()).containsExactly(new HashFile.Flaw(0, Fault.HEADER));
    assertThat(file(header, ROW).accepted()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "5CG1234XYZ,,T0EgbWFkZSB1cA==           |             | true  | true",
        "5CG1234XYZ,00330-80000,T0EgbWFkZSB1cA==|             | true  | true",
        "\"5CG1234XYZ\",\"\",\"T0EgbWFkZSB1cA==\" | QUOTES      | false | false",
        "5CG1234XYZ,T0EgbWFkZSB1cA==            | COLUMNS     | false | false",
        "5CG1234XYZ,,T0EgbWFkZSB1cA==,Sales     | COLUMNS     | false | false",
        "5CG1234XYZ,,T0EgbWFkZSB1cA             | HASH_BROKEN | false | false",
        "5CG1234XYZ,,T0EgbWFkZSB1cA=            | HASH_BROKEN | false | false",
        "5CG1234XYZ,,T0Eg WFkZSB1cA==           | HASH_BROKEN | false | false",
        "5CG1234XYZ,,                           | HASH_BROKEN | false | false",
        "5CG1234XYZ,Łódź,T0EgbWFkZSB1cA==       | NOT_ANSI    | false | false",
        "5CG1234XYZ,100 €,T0EgbWFkZSB1cA==      |             | true  | true",
        ",,T0EgbWFkZSB1cA==                     | NO_SERIAL   | true  | false",
        "System Serial Number,,T0EgbWFkZSB1cA== | NO_SERIAL   | true  | false",
        "default string,,T0EgbWFkZSB1cA==       | NO_SERIAL   | true  | false",
        "5CG9999ABC,,T0EgbWFkZSB1cA==           |             | true  | false"
      })
  void aRowHasOneFaultOrNone(String row, Fault fault, boolean accepted, boolean registers) {
    HashFile file = file(HashFile.HEADER, row);
    assertThat(file.flaws())
        .extracting(HashFile.Flaw::fault)
        .isEqualTo(fault == null ? List.of() : List.of(fault));
    assertThat(file.accepted()).as("accepted").isEqualTo(accepted);
    assertThat(file.registers(MINE)).as("registers").isEqualTo(registers);
  }

  @ParameterizedTest
  @CsvSource({"499, true", "500, true", "501, false", "502, false"})
  void fiveHundredDevicesAreTheLimit(int devices, boolean accepted) {
    List<String> lines = new ArrayList<>(List.of(HashFile.HEADER));
    IntStream.range(0, devices).forEach(i -> lines.add("SN%04d,,%s".formatted(i, HASH)));
    HashFile file = new HashFile(lines);
    assertThat(file.accepted()).isEqualTo(accepted);
    assertThat(file.flaws()).hasSize(accepted ? 0 : 1);
  }

  @Test
  void theSecondRowOfADeviceIsTheDuplicateAndTheOthersGoThrough() {
    HashFile file = file(HashFile.HEADER, ROW, "5CG9999ABC,," + HASH, ROW);
    assertThat(file.flaws()).containsExactly(new HashFile.Flaw(3, Fault.DUPLICATE));
    assertThat(file.registers(MINE)).isFalse();
    assertThat(file.registers("5CG9999ABC")).isTrue();
  }

  @Test
  void everyFaultyLineIsTold() {
    HashFile file = file("Serial", "a,b", ",," + HASH, ROW);
    assertThat(file.flaws()).extracting(HashFile.Flaw::line).contains(0, 1, 2);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void whatIsWrongWithOneDeviceDoesNotConcernTheOthers(Fault fault) {
    List<Fault> ofRows = List.of(Fault.DUPLICATE, Fault.NO_SERIAL, Fault.HASH_BROKEN);
    assertThat(fault.ofForm()).isEqualTo(!ofRows.contains(fault));
  }

  @Test
  void noFileMeansThatNothingIsImportedNow() {
    assertThat(HashFile.NONE.there()).isFalse();
    assertThat(HashFile.NONE.flaws()).isEmpty();
    assertThat(file(HashFile.HEADER).there()).isTrue();
    assertThat(file(HashFile.HEADER).names(MINE)).isFalse();
  }

  private static HashFile file(String... lines) {
    return new HashFile(List.of(lines));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5CG1234XYZ",
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "'=1",
        "a,b\"c",
        "x\ty\u0000",
        " z "
      })
  void whatAnExportWritesAnImportReads(String serial) {
    String cell = HashFile.cell(serial);
    HashFile file = file(HashFile.HEADER, cell + ",," + HASH);
    assertThat(cell).doesNotMatch("[=+\\-@].*").doesNotContain(",", "\"", "\t", "\u0000");
    assertThat(file.flaws()).isEmpty();
    assertThat(file.registers(serial)).isTrue();
  }
}
