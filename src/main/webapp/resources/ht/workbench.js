/* The workbench without a mouse. Single keys work while nobody types, inside the bench alone, and
   can be turned off. After every decision the focus is where the next one is made. */
(function () {
  "use strict";
  var press = { n: "next", p: "previous", a: "accept", g: "generalise" };
  var write = { c: "replacement", k: "reason" };
  var take = { "bench:replacement": "accept", "bench:reason": "keep" };
  var YEAR = 365 * 24 * 60 * 60;
  var pressed = "";
  var waiting = false;
  var hit = 0;

  function part(name) {
    return document.getElementById("bench:" + name);
  }

  function off() {
    return document.cookie.split("; ").indexOf("ht-keys=off") >= 0;
  }

  function typing(target) {
    return /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable;
  }

  function inBench(target) {
    return target === document.body || target.id === "main" || !!target.closest("#bench");
  }

  /* what is higher than the window is shown from its beginning */
  function focus(element) {
    if (element) {
      element.focus();
      element.scrollIntoView({ block: "nearest" });
      if (element.getBoundingClientRect().top < 0) {
        element.scrollIntoView({ block: "start" });
      }
    }
    return !!element;
  }

  function deciding() {
    return document.getElementById("deciding");
  }

  function currentMark() {
    var at = deciding() && deciding().dataset.htAt;
    return at ? document.getElementById("m-" + at) : null;
  }

  /* scrolls the text, not the page */
  function showMark(mark) {
    var text = mark && mark.closest(".ht-marked");
    if (text) {
      var from = mark.getBoundingClientRect().top - text.getBoundingClientRect().top;
      text.scrollTop += from - text.clientHeight / 2;
    }
  }

  function jump(target) {
    if (target.closest(".ht-marked")) {
      return focus(deciding());
    }
    showMark(currentMark());
    return focus(currentMark() || document.querySelector(".ht-marked"));
  }

  function toHit(step) {
    var all = document.querySelectorAll(".ht-marked [id^='h-']");
    if (!all.length) {
      return false;
    }
    hit = (hit + step + all.length) % all.length;
    showMark(all[hit]);
    return focus(all[hit]);
  }

  function help() {
    var keys = document.getElementById("keys");
    if (keys) {
      keys.open = true;
      return focus(keys.querySelector("summary"));
    }
    return false;
  }

  function run(key, target) {
    var button = press[key] && part(press[key]);
    var field = write[key] && part(write[key]);
    if (button) {
      button.focus();
      button.click();
      return true;
    }
    if (key === "k" && !part("keep")) {
      return focus(document.getElementById("not-kept"));
    }
    if (field) {
      field.focus();
      field.select();
      return true;
    }
    switch (key) {
      case "t":
        return jump(target);
      case "/":
        return focus(document.getElementById("find"));
      case ".":
        return toHit(1);
      case ",":
        return toHit(-1);
      case "?":
        return help();
      default:
        return false;
    }
  }

  document.addEventListener("keydown", function (event) {
    var target = event.target;
    var modified = event.ctrlKey || event.metaKey || event.altKey;
    if (modified || event.isComposing || event.repeat || typing(target)) {
      return;
    }
    if (off() || waiting || !inBench(target)) {
      return;
    }
    var key = event.key.length === 1 ? event.key.toLowerCase() : "";
    if (key && run(key, target)) {
      event.preventDefault();
    }
  });

  /* Enter in the reason keeps the words, in the replacement takes it; Escape leaves a field. */
  document.addEventListener("keydown", function (event) {
    var target = event.target;
    if (event.isComposing || !typing(target) || !target.closest("#bench")) {
      return;
    }
    if (event.key === "Escape") {
      event.preventDefault();
      focus(deciding());
    } else if (event.key === "Enter" && take[target.id]) {
      event.preventDefault();
      var button = part(take[target.id]);
      if (button) {
        button.click();
      }
    }
  });

  document.addEventListener("click", function (event) {
    var target = event.target.closest ? event.target.closest("a, button") : null;
    if (!target) {
      return;
    }
    if (target.dataset.htKeys) {
      var value = off() ? "on" : "off";
      var secure = location.protocol === "https:" ? "; Secure" : "";
      document.cookie = "ht-keys=" + value + "; Path=/; Max-Age=" + YEAR + "; SameSite=Lax" + secure;
      refresh();
    } else if (target.dataset.htHit) {
      toHit(Number(target.dataset.htHit));
    } else if (target.hash && target.closest(".ht-marked .ht-mark")) {
      var line = document.getElementById(target.hash.slice(1));
      var pick = line && line.querySelector("button");
      if (pick) {
        event.preventDefault();
        pick.click();
      }
    } else if (target.hash && /^#h-\d+$/.test(target.hash)) {
      hit = Number(target.hash.slice(3)) - 1;
      event.preventDefault();
      toHit(0);
    } else if (target.id && target.closest("#bench")) {
      pressed = target.id;
    }
  });

  /* what was pressed is gone with the part that was replaced */
  function settle() {
    var last = pressed;
    pressed = "";
    refresh();
    showMark(currentMark());
    if (!last || document.querySelector(".ht-summary")) {
      return;
    }
    if (/:hide(All)?$/.test(last)) {
      focus(document.getElementById("found"));
    } else if (/:(rename|takeFix|declare|submit)$/.test(last) && document.getElementById(last)) {
      focus(document.getElementById(last));
    } else {
      focus(deciding());
    }
  }

  function refresh() {
    var on = !off();
    document.querySelectorAll("[data-ht-keys]").forEach(function (button) {
      button.hidden = false;
      button.setAttribute("aria-pressed", String(on));
      button.textContent = on ? button.dataset.on : button.dataset.off;
    });
    document.querySelectorAll("[data-ht-hit]").forEach(function (button) {
      button.hidden = false;
    });
  }

  function begin() {
    refresh();
    hit = -1;
    showMark(currentMark());
    focus(document.getElementById("found"));
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", begin);
  } else {
    begin();
  }
  if (window.jQuery) {
    jQuery(document).on("pfAjaxSend", function () {
      waiting = true;
    });
    jQuery(document).on("pfAjaxComplete", function () {
      waiting = false;
      setTimeout(settle, 0);
    });
  }
})();
