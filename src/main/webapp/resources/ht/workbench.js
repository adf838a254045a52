/* Keys of the workbench: n next, a accept, g generalise, k keep, c change the replacement; in a
   field Enter takes what was typed and Escape leaves it, so that the other keys work again. */
(function () {
  "use strict";
  var press = { n: "next", a: "accept", g: "generalise" };
  var focus = { c: "replacement", k: "reason" };

  function part(name) {
    return document.getElementById("bench:" + name);
  }

  document.addEventListener("keydown", function (event) {
    var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    var button = press[event.key] && part(press[event.key]);
    var field = focus[event.key] && part(focus[event.key]);
    if (button) {
      event.preventDefault();
      button.click();
    } else if (field) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });

  /* Enter in the reason keeps the words; Enter in the replacement takes it. */
  document.addEventListener("keydown", function (event) {
    var take = { "bench:reason": "keep", "bench:replacement": "accept" }[event.target.id];
    if (!take || (event.key !== "Enter" && event.key !== "Escape")) {
      return;
    }
    event.preventDefault();
    event.target.blur();
    var button = event.key === "Enter" && part(take);
    if (button) {
      button.click();
    }
  });
})();
