package vn.thuocso.dashboard.unit;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The unit tree as it is kept. */
@Controller
class UnitPage {

  private final Units units;

  UnitPage(Units units) {
    this.units = units;
  }

  @GetMapping("/danh-muc/don-vi")
  String list(Model model) {
    model.addAttribute("units", units.all());
    return "unit/list";
  }
}
