// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.JsonText;
import oobesim.profile.intune.Findings;
import oobesim.profile.setting.Field;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.SettingCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldCatalogTest {
  static List<Field> fields() {
    return SettingCatalog.SHIPPED.own();
  }

  @Test
  void everyPathIsThereOnce() {
    Set<String> paths = new HashSet<>();

    assertThat(fields()).allMatch(field -> paths.add(field.path()));
  }

  @ParameterizedTest
  @MethodSource("fields")
  void aKeyStandsInAnObjectOrListThatIsAlsoThere(Field field) {
    if (field.parent().isEmpty()) {
      return;
    }
    Kind around = SettingCatalog.SHIPPED.at(field.parent()).orElseThrow().kind();

    assertThat(around).isInstanceOfAny(Kind.Group.class, Kind.Items.class);
    assertThat(field.key().equals("*")).isEqualTo(around instanceof Kind.Items);
  }

  @ParameterizedTest
  @MethodSource("fields")
  void aMeaningIsHalfASentence(Field field) {
    assertThat(field.meaning()).isNotBlank().doesNotEndWith(".").hasSizeLessThan(90);
  }

  @Test
  void theDefaultsObeyTheirOwnRules() {
    Findings findings = new Findings();

    FieldChecker.check(Completion.of(JsonEdit.object()), findings);

    assertThat(findings.list()).isEmpty();
  }

  @Test
  void aCompletedProfileIsCompleteAndStaysAsItIs() {
    Json.Obj once = Completion.of(Fixtures.json("{\"users\":[{}],\"faults\":[{\"id\":\"x\"}]}"));

    assertThat(JsonText.write(Completion.of(once))).isEqualTo(JsonText.write(once));
    for (Field field : SettingCatalog.SHIPPED.under("")) {
      boolean filled = !field.fallback().isEmpty() || field.kind() instanceof Kind.Group;
      assertThat(once.has(field.key())).as(field.path()).isEqualTo(filled);
    }
  }

  @Test
  void whatAFileSaysKeepsItsPlaceWhenTheRestIsFilledIn() {
    Json.Obj complete = Completion.of(Fixtures.json("{\n\"tenant\":{\n\"name\":\"F\"}}"));

    Json.Obj tenant = (Json.Obj) complete.members().get("tenant");

    assertThat(tenant.members().get("name").position().line()).isEqualTo(3);
    assertThat(tenant.members().get("domain").pointer()).isEqualTo("/tenant/domain");
  }
}
