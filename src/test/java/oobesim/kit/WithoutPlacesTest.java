// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oobesim.snapshot.Box;
import oobesim.snapshot.Mask;
import oobesim.snapshot.TextForm;
import org.junit.jupiter.api.Test;

class WithoutPlacesTest {
  private static TextForm.Node node(String id, String text, int x) {
    return new TextForm.Node(id, "text", text, new Box(x, 0, 10, 10), true, false);
  }

  private static TextForm of(TextForm.Node... nodes) {
    return new WithoutPlaces(List.of(new Mask.Node("clock"))).of(new TextForm(List.of(nodes)));
  }

  @Test
  void placesDoNotCount() {
    assertThat(of(node("name", "Contoso", 1))).isEqualTo(of(node("name", "Contoso", 7)));
    assertThat(of(node("name", "Contoso", 1))).isNotEqualTo(of(node("name", "Fabrikam", 1)));
  }

  @Test
  void whatIsMaskedIsLeftOut() {
    assertThat(of(node("name", "Contoso", 1), node("clock", "12:00", 20)))
        .isEqualTo(of(node("name", "Contoso", 1), node("clock", "12:01", 30)));
  }

  @Test
  void aTextThatWasCutForWantOfRoomIsLeftOut() {
    TextForm roomy = of(node("name", "Contoso Limited", 1), node("title", "Next", 1));

    assertThat(
            of(
                node("name", "Contoso Limited", 1),
                node("title", "Contoso...", 1),
                node("title-2", "Next", 1)))
        .isEqualTo(roomy);
    assertThat(
            of(
                node("name", "Contoso Limited", 1),
                node("title", "Con\u2026ited", 1),
                node("title-2", "Next", 1)))
        .isEqualTo(roomy);
  }

  @Test
  void aTextThatEndsInDotsByItselfStays() {
    assertThat(of(node("name", "Please wait...", 1)).nodes()).hasSize(1);
    assertThat(of(node("name", "Please wait...", 1), node("other", "Please wait...", 1)).nodes())
        .hasSize(2);
  }
}
