// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

/** What a person does on a page of the simulator. */
public interface PageActions {
  /** Leaves the page. */
  void back();

  /** Wants another file. */
  void chooseAnother();

  /** Wants the file that the program starts with. */
  void useDefault();

  /** Wants another way into a rehearsal. */
  void show(Way way);
}
