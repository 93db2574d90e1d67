// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oobesim.provisioning.World;
import oobesim.provisioning.record.Diagnosis;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tabs and rows of the diagnostics page in a run. */
class DiagnosticsPageTest {
  private static Rehearsal page() {
    Rehearsal run = Rehearsal.bench().landing().does("click provision").reaches("esp");
    return run.does("key CTRL+SHIFT+D").shows("diagnostics");
  }

  private static List<String> ids(Rehearsal run, Control.Kind kind) {
    World world = run.session().world();
    return ControlCatalog.controls(ScreenId.DIAGNOSTICS, world).stream()
        .filter(control -> control.kind() == kind)
        .map(Control::id)
        .toList();
  }

  @Test
  void deploymentOpensFirstAndAllTabsCanBeChosen() {
    Rehearsal run = page();
    assertThat(ids(run, Control.Kind.TAB))
        .containsExactly("configuration", "deployment", "apps-and-policy");
    assertThat(DiagnosticsPage.tab(run.session().world())).isEqualTo(Diagnosis.Tab.DEPLOYMENT);
    assertThat(ids(run, Control.Kind.BUTTON)).containsExactly("close", "export-logs");
  }

  @ParameterizedTest
  @EnumSource(Diagnosis.Tab.class)
  void tabIsChosenByClickAndBySelect(Diagnosis.Tab tab) {
    for (String word : List.of("click ", "select ")) {
      Rehearsal run = page().does(word + tab.id()).accepted(true);
      assertThat(DiagnosticsPage.tab(run.session().world())).isEqualTo(tab);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "configuration,   ''",
    "deployment,      internet profile device-name technician-flow restart-1 device-preparation "
        + "device-preparation-securing-hardware",
    "apps-and-policy, app-company-portal app-microsoft-365-apps app-contoso-vpn app-contoso-fonts"
        + " app-contoso-intranet app-meeting-add-in policy-device-setup-security-policies"
        + " policy-device-setup-certificates policy-device-setup-network-connections"
  })
  void rowsOfTab(String tab, String rows) {
    assertThat(ids(page().does("click " + tab), Control.Kind.ROW))
        .containsExactly(rows.isEmpty() ? new String[0] : rows.split(" "));
  }

  @Test
  void pressOpensRowAndAnotherClosesIt() {
    Rehearsal run = page().does("click profile").accepted(true);
    assertThat(DiagnosticsPage.open(run.session().world(), "profile")).isTrue();
    run.does("click profile").accepted(true);
    assertThat(DiagnosticsPage.open(run.session().world(), "profile")).isFalse();
  }

  @Test
  void rowOfAnotherTabIsNotThere() {
    page()
        .does("click app-company-portal")
        .refusedBecause("no control app-company-portal on diagnostics");
  }
}
