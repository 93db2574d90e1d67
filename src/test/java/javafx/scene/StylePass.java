// SPDX-License-Identifier: Apache-2.0
package javafx.scene;

/**
 * What each frame begins with, which the toolkit keeps for its own package: the styles of what is
 * new or has changed. Its applyCss finds those of every node anew.
 */
public final class StylePass {
  private StylePass() {}

  /** Over all of a scene; on the toolkit's thread. */
  public static void over(Scene scene) {
    scene.getRoot().processCSS();
  }
}
