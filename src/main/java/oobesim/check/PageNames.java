// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import oobesim.page.PageId;

/** What pages and their buttons are called where they give a reason. */
public interface PageNames {
  /** By their ids, as scripts and flow files name them. */
  PageNames IDS =
      new PageNames() {
        @Override
        public Object page(PageId page) {
          return page.value();
        }

        @Override
        public Object button(PageId page, String id) {
          return id;
        }
      };

  /** A page: a text or a phrase. */
  Object page(PageId page);

  /** A button of a page: a text or a phrase. */
  Object button(PageId page, String id);
}
