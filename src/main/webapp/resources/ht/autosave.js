/* Drafts: what is typed in a form with ht:autosave is saved every ten seconds and offered again
   when the form is opened, on whatever device. Nothing is kept in the browser. */
(function () {
  "use strict";

  var EVERY = 10000;
  var HEADERS = { "X-Requested-With": "ht" };
  var asked = {};
  var running = [];

  begin();
  if (window.jQuery) {
    jQuery(document).on("pfAjaxSend", function () {
      each("sent");
    });
    jQuery(document).on("pfAjaxComplete", function () {
      each("answered");
      setTimeout(begin, 0);
    });
    stay();
  }

  function each(what) {
    running = running.filter(function (one) {
      return one.there();
    });
    running.forEach(function (one) {
      one[what]();
    });
  }

  // The answer "sign in again" would take the page away, and with it what was typed since the last
  // draft. Then the page stays, and signing in happens beside it.
  function stay() {
    var processor = window.PrimeFaces && PrimeFaces.ajax && PrimeFaces.ajax.ResponseProcessor;
    if (!processor) {
      return;
    }
    var go = processor.doRedirect;
    processor.doRedirect = function (node) {
      var over = /\/dang-nhap\?/.test(node.getAttribute("url") || "");
      var typed = running.filter(function (one) {
        return over && one.there() && one.unsaved();
      });
      if (typed.length === 0) {
        go.call(processor, node);
      }
      typed.forEach(function (one) {
        one.expired();
      });
    };
  }

  // a form that ajax has shown anew goes on; its draft is not offered a second time
  function begin() {
    document.querySelectorAll("[data-ht-autosave]:not([data-started])").forEach(function (box) {
      box.dataset.started = "true";
      start(box);
    });
  }

  function start(box) {
    var form = box.closest("form");
    var state = box.querySelector(".ht-autosave-state");
    var key = box.dataset.key || "";
    var url = box.dataset.htAutosave + "?key=" + encodeURIComponent(key);
    if (!form) {
      return;
    }
    var last = JSON.stringify(read(form));
    var held = null;
    var answered = false;
    var sending = false;

    // What is sent with the form needs no draft: saving the form throws its draft away, and a
    // draft sent while the page goes would bring it back. If the page is still here at the next
    // turn, the form was not taken and the draft is needed after all.
    running.push({
      there: function () {
        return document.contains(box);
      },
      sent: function () {
        if (held === null) {
          held = last;
        }
        last = JSON.stringify(read(form));
        answered = false;
      },
      answered: function () {
        answered = true;
      },
      unsaved: function () {
        return JSON.stringify(read(form)) !== (held === null ? last : held);
      },
      expired: signInBeside
    });

    if (!asked[url]) {
      asked[url] = true;
      fetch(url, { headers: HEADERS, credentials: "same-origin" })
        .then(function (answer) {
          return answer.status === 200 ? answer.json() : null;
        })
        .then(function (draft) {
          if (draft && draft.fields && Object.keys(draft.fields).length) {
            offer(draft);
          }
        })
        .catch(function () {});
    }

    var timer = setInterval(function () {
      if (document.contains(box)) {
        if (held !== null && answered) {
          last = held;
          held = null;
        }
        save();
      } else {
        clearInterval(timer);
      }
    }, EVERY);
    document.addEventListener("visibilitychange", function () {
      if (document.visibilityState === "hidden") {
        save();
      }
    });

    function save() {
      var now = JSON.stringify(read(form));
      if (sending || now === last || !document.contains(box)) {
        return;
      }
      sending = true;
      send(JSON.parse(now))
        .then(function (answer) {
          if (answer.ok) {
            last = now;
            say("saved", time(new Date()));
            signedIn();
          } else if (answer.status === 401) {
            signInBeside();
          } else {
            say("failed");
          }
        })
        .catch(function () {
          say("failed");
        })
        .then(function () {
          sending = false;
        });
    }

    function send(fields) {
      return fetch(url, {
        method: "POST",
        credentials: "same-origin",
        keepalive: true,
        headers: { "X-Requested-With": "ht", "Content-Type": "application/json" },
        body: JSON.stringify({ fields: fields })
      });
    }

    function say(text, value) {
      state.textContent = (box.getAttribute("data-text-" + text) || "").replace("{0}", value || "");
    }

    function signInBeside() {
      say("expired");
      if (box.querySelector(".ht-autosave-signin")) {
        return;
      }
      var link = document.createElement("a");
      link.className = "ht-autosave-signin";
      link.href = "/dang-nhap";
      link.target = "_blank";
      link.textContent = box.getAttribute("data-text-signin");
      box.append(link);
    }

    // the form belongs to the session that is over; opened anew it offers the draft
    function signedIn() {
      var link = box.querySelector(".ht-autosave-signin");
      if (!link) {
        return;
      }
      var again = document.createElement("button");
      again.type = "button";
      again.className = "ht-button ht-button--primary";
      again.textContent = box.getAttribute("data-text-reload");
      again.addEventListener("click", function () {
        window.location.reload();
      });
      link.replaceWith(again);
    }

    function offer(draft) {
      var line = document.createElement("div");
      line.className = "ht-autosave-found";
      var words = document.createElement("span");
      words.textContent = box.getAttribute("data-text-found").replace("{0}", time(new Date(draft.savedAt)));
      line.append(words, button("use", "primary"), button("drop", "secondary"));
      box.insertBefore(line, state);

      function button(what, kind) {
        var made = document.createElement("button");
        made.type = "button";
        made.className = "ht-button ht-button--" + kind;
        made.textContent = box.getAttribute("data-text-" + what);
        made.addEventListener("click", function () {
          line.remove();
          if (what === "use") {
            write(form, draft.fields);
          } else {
            send({});
          }
        });
        return made;
      }
    }
  }

  function inputs(form) {
    return Array.prototype.filter.call(form.elements, function (input) {
      return (
        input.name &&
        input.name.indexOf("jakarta.faces") < 0 &&
        input.name.indexOf("primefaces") < 0 &&
        ["hidden", "submit", "button", "password", "file", "fieldset"].indexOf(input.type) < 0
      );
    });
  }

  function short(name) {
    return name.split(":").pop().replace(/_input$/, "");
  }

  function read(form) {
    var fields = {};
    inputs(form).forEach(function (input) {
      var name = short(input.name);
      if (input.type === "radio" || input.type === "checkbox") {
        if (input.checked) {
          fields[name] = fields[name] ? fields[name] + "\n" + input.value : input.value;
        }
      } else if (input.value) {
        fields[name] = input.value;
      }
    });
    return fields;
  }

  function write(form, fields) {
    inputs(form).forEach(function (input) {
      var value = fields[short(input.name)] || "";
      if (input.type === "radio" || input.type === "checkbox") {
        input.checked = value.split("\n").indexOf(input.value) >= 0;
      } else {
        input.value = value;
      }
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }

  function time(date) {
    var two = function (n) {
      return (n < 10 ? "0" : "") + n;
    };
    return two(date.getHours()) + ":" + two(date.getMinutes()) + " " + two(date.getDate()) + "/" + two(date.getMonth() + 1);
  }
})();
