// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import java.util.Optional;
import javafx.scene.layout.Region;
import oobesim.page.Illustration;
import oobesim.page.PageId;
import oobesim.screen.Screen;
import oobesim.screen.Surround;

/**
 * What a frame puts around: the parts of one screen as nodes.
 *
 * @param screen which screen
 * @param kind how the page around the content looks
 * @param illustration the drawing of the left half
 * @param header title, lead and mark
 * @param body the blocks
 * @param links the links of the footer
 * @param buttons the buttons of the footer
 * @param back the arrow at the top left
 * @param shape how much room the body takes in Windows 10
 * @param surround the words around it
 */
public record FrameContent(
    PageId screen,
    Screen.Frame kind,
    Illustration illustration,
    Region header,
    Region body,
    Region links,
    Region buttons,
    Optional<Region> back,
    BodyShape shape,
    Surround surround) {}
