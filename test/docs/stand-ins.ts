// Commands of a machine's own that no test may have: what stands in for them does what the page's files say.

/** Starts what the units say, in their words. It stands in for systemd, which is no process of a test. */
const SYSTEMCTL = `#!/bin/bash
set -e
units=$HOME/etc/systemd/system
if [ "$1" = --user ]; then units=$HOME/.config/systemd/user; shift; fi
[ "$1" = daemon-reload ] && exit
[ "$1 $2" = 'enable --now' ] || { echo "systemctl: $*: not understood" >&2; exit 2; }
for name in "\${@:3}"; do
  unit=$units/\${name/@*/@}.service
  command -v systemd-analyze >/dev/null && systemd-analyze verify --man=no "$unit" 2>&1 | grep -F "$unit" && exit 1
  start=$(sed -n 's/^ExecStart=//p' "$unit")
  settings=$(sed -n 's/^EnvironmentFile=//p' "$unit")
  (set -a; [ -z "$settings" ] || . "$settings"; exec \${start//%h/$HOME}) >"$HOME/$name.log" 2>&1 &
done
sleep 2
`

/** Shows what a service of the stand-in above has said. */
const JOURNALCTL = `#!/bin/bash
exec cat "$HOME/\${@: -1}.log"
`

/** Sends nothing: keeps what would be sent. */
const MAIL = `#!/bin/sh
cat >"$HOME/sent.txt"
`

/** Makes no user: the services of the stand-in above run as whoever runs the tests. */
const USERADD = `#!/bin/sh
[ "$*" = '--system dateline' ]
`

/** nginx with a configuration of its own, which includes what the page puts into conf.d. */
const NGINX = `#!/bin/sh
set -e
at=$HOME/etc/nginx
mkdir -p "$at/conf.d"
cat >"$at/nginx.conf" <<END
pid $at/pid; error_log stderr;
events {}
http {
  access_log off; include $at/conf.d/*.conf;
  client_body_temp_path $at/body; proxy_temp_path $at/proxy; fastcgi_temp_path $at/f; uwsgi_temp_path $at/u; scgi_temp_path $at/s;
}
END
exec $(PATH=/usr/sbin:/usr/bin:/usr/local/sbin command -v nginx) -e stderr -c "$at/nginx.conf" "$@"
`

/** Each by the name of the command that it stands in for. */
export const STAND_INS = { systemctl: SYSTEMCTL, journalctl: JOURNALCTL, mail: MAIL, useradd: USERADD, nginx: NGINX }
