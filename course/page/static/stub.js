async function r(t){let e=await t.widget_manager.get_model(t.get("own_id")),{_handle_comm_msg:n}=Object.getPrototypeOf(Object.
getPrototypeOf(e));e.comm?.on_msg(n.bind(e))}async function d(t,e){let n=Date.now()+2e4;for(;!t.has_model(e)&&Date.now()<n;)await new Promise(o=>setTimeout(o,50));let a=await t.
get_model(e),s=a.get("hash"),c=`ivk-style-${s}`;if(!document.getElementById(c)){let o=document.createElement("style");o.
id=c,o.textContent=a.get("style"),document.head.append(o)}let i=globalThis.inclusiefVoorDeKlas??={};return i[s]??=l(a.get(
"source"))}async function l(t){let e=URL.createObjectURL(new Blob([t],{type:"text/javascript"}));try{return await import(e)}finally{
URL.revokeObjectURL(e)}}var p={async render(t){let{model:e}=t;return r(e),(await d(e.widget_manager,e.get("code"))).render(t)}};export{p as default};
